document.title = '过审';
