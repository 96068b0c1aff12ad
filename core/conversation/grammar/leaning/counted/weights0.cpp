#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
#$=a-22b-21c-19d-29e-25f-27g-23h-30i-27j-31k-33l-31m-26n-22o-21p-28q-22r-21s-25t-16u-27v-14
#^=a-22b-21c-19d-29e-25f-27g-23h-30i-27j-31k-33l-31m-26n-22o-21p-28q-22r-21s-25t-16u-27v-14
#^$=a-7b-21c-7d-9e-10f4h-13i-6j-15k-9l3o9p-6r5s-12t11u-8
#^a=a-7b-17c21d-3e-4g-14h-8i-12j-5l-6m-5n-6o-10p-7q-8s-4t-3u-7v-14
#^a$=a-3b-10c9d-3e-7f-6i-8k-12q-4u-7v-11 #^aa=b7 #^ab=c-6v3 #^ad=v8 #^ae=c8 #^af=b3 #^ah=v5
#^ai=c8f3k4v-20 #^ak=c5v-5 #^an=a-5b-7c8v-4 #^ao=c-8u3 #^ap=q-3 #^ar=b-6c3f5v-6 #^at=v-8 #^av=c3i-7
#^ay=c3 #^b=b-15c19f-15g-11h-5l-11m-4n-6o-10p-4q-10r-9v-11 #^b$=a-9b-9c14g-16i4v-10 #^ba=c4v-13
#^bb=c-3v6 #^be=v4 #^bh=b-6c6v-3 #^bi=b-4g6v-8 #^bj=b3v5 #^bm=v-5 #^bn=b-6c3 #^br=c4v-6 #^bs=b8
#^bx=a5n-4 #^c=a-9b-8c7f-3g3h-6m4v4 #^c$=b-5g9 #^cb=b-3c6 #^cn=c10 #^co=v3 #^cp=v3 #^cq=e3
#^d=a-11b-3e-12g-8h-5m9n-9o-4s-4 #^d$=a-7c-6d-5e-12g-5i-5k3n-3q-4v6 #^da=c5v-4 #^de=q3 #^dx=k-7m4
#^e=a-18d-18e-3f3h-6j-11k-6l-4m-9n-6o9p-13q6r-10s-8t-8v-10
#^e$=a-6b-17c-8d-17f-6g3i-6k-3m-4n-5p-5q-3u4 #^ea=c6 #^ee=g-3k-8o-12v-7 #^eg=b5c-7
#^ei=c12f9o11p-5q8 #^ej=b3 #^en=b-5c7k3o6v-6 #^eo=f10 #^ep=b4c-4 #^es=b5
#^f=a-9b27c-20f-7g-11m-4n-3o-5u-4v-16 #^f$=b12c-9g-6u-3v-12 #^fb=b7 #^fd=b6v-9 #^fi=b5c-4 #^fk=b3v-3
#^fx=b6v-3 #^g=a-4b-5c-6d-8e-12g4m-6n-10o6q6v5 #^g$=a-10b-10e-6g3m-4n-3o5q7u10 #^gg=b6u-3 #^gm=v7
#^gt=g4v-6 #^gx=v5 #^gy=b7u-7 #^h=a15b-7q-9v-13 #^h$=a8b-9c-5g4n9v-14 #^hb=b5 #^hc=b3 #^hn=b-6c9
#^hx=a12b-3n-7 #^i=a-3c-4d-4e-8f-5i-7j-5l-6m-6o-10p-6q-3s-11u-12 #^i$=b-8c6e3f-5l-6m15n8q5r11
#^ia=a-5c5d-11e-4g-3i5q-3v-14 #^ib=a-19b-14c4d-6e-5l6n3q-4r-3s-3t6v-4 #^ic=c5e-8g6n-3q-5
#^id=b-9e-11f-4g-7i-6k11m-10q5v14 #^ie=g-19o5p3v3 #^if=b14c-10r-6s-4v-8 #^ig=b5c-5i-3u-3v7
#^ih=a-5b12d-3n-9v-11 #^ii=a4c-6d-5e-8f-3g12j-4m-8n-7v-4 #^ij=a-4g3j8v-10 #^ik=c-5e-9f3g-7m-3r3v6
#^il=b11c-7m-4v-12 #^im=b7c-3k-3 #^in=a6d-6e4f-4j4n3q-7r-4v5 #^io=a-8r-8s10v7
#^ip=b5c5d-3e8f4j-4m-3n-4o-4v-6 #^iq=a14b-17c-11d-4e5g7m3 #^ir=b-3d-3e-3h3i-3j5p-3r6s-10t4
#^is=b5v-15 #^it=a-21b-10d13f-8g6h-3l7m10r4v9 #^iv=b12c-11g-8 #^iw=b12c-8f-4g-8i-4v-8
#^ix=a16b-16c-6f7g3i-7j3l-3m-8q6v8 #^iy=a4f-9i-3n3v9 #^iz=a-10b-11c6d5j-7m-7v3
#^j=a-11b-5c-4d11e-9f-5g-3i-5k-3l-4n-11o-6p-3q-7r-4s-5u-4v4
#^j$=b-13c-8d6e-10g-9i-12j-17k-5m-3n-8o-4r-8u-6v4 #^je=k3 #^jg=b3 #^jh=b7 #^ji=b4f-9j6k-3 #^jn=h3
#^jt=d3 #^jx=v5 #^k=b8d-6e-7f-10l-3m-3n-6t3 #^k$=a-13b9c-8f-6v4 #^ka=c4 #^kf=v-3 #^ki=b-8e-6v11
#^kn=i6v-5 #^kq=b7v-3 #^kr=b9 #^kt=a9b-3v-8 #^kx=c5 #^l=a-6c-6d-4e-3h-4i3u-7v6 #^l$=b-5d-3u-6v13
#^lo=v-3 #^lp=b4i4 #^m=b-3c13e-8g-6i3j-3m-4n-3o-4v-7 #^m$=b4c7e-6i4m-3v-7 #^ma=c-4v3 #^mb=c-5
#^mi=b-11c17v-9 #^mn=c10 #^n=c-10d-9f-10g4i-7l-14m-17o-21p10r-13s13u-4v5
#^n$=a-4b-3c-3d12g6i-6m-10o-5p-3r-4 #^na=a-5b-4c-16f-3i-5s3t4v19 #^nb=k-4s-3 #^nc=a3 #^nd=s4
#^ne=c-3g5p8s-8v6 #^nf=b-10c-3i-3r7v19 #^ng=b4k3v-6 #^nh=a3b-12n4v6
#^ni=d-4e9g-3i4k4n-9o-10p5r-12s8t5 #^nj=b3d-4e4f-4h10j-3p-7v-6 #^nk=b-10e-3v11 #^nl=a-5b4e3v-4
#^nm=b-4c9 #^nn=b3d-6e3f3i-5l-5n-4r-6s11t-4v-3 #^no=b-3c5g7j4k4p11q5 #^np=a-5b-3h11i3k3p12q3v-3
#^nq=a5e-4v-6 #^nr=a10c-8h-4n6 #^ns=a-11b5c-7i-3 #^nt=a12d-7e-17f5g-4i-3j-10n-12p-6q-3s-7v-12
#^nv=i15s-5v-7 #^nw=b3 #^nx=a-3b8c-7e-7g-3j-5n6p5r10s4t4v3 #^ny=s6v-7
#^nz=a-7c14d-11f-10g5h-6i-8j3k-14n5s-3t-4v-20 #^o=a-3b-5e-3f-3g-7i-5j-4k-9p-12q-6r20s-9t-7u-3
#^o$=a-17b-17d-4e-3f-5g-9i-4p-6s-4t-4 #^oa=v4 #^oe=r12 #^og=a6b-4 #^oi=b5g5r11s-4 #^ok=e3v-3 #^om=c4
#^op=r6 #^p=a-8b-7c-5e9g-9j-15k-18l-6n-4p-17s-20u-5v-10 #^p$=a-6b-7c4d6f-9m7o6p-8u-3v-9 #^pa=c-5e7
#^pb=b4n-3v-8 #^pc=b-5c4 #^pe=b4i3o-3p-14q4r3v-12 #^pg=a5 #^ph=b10c-5v-8 #^pi=a-4c-17f4h3i3k-4v11
#^pj=d-5e-5h-3v9 #^pk=b-4e14v-18 #^pm=c8v-7 #^pn=a-5b-18c7e7g-3h4i-4n-10r-3s-4 #^po=v11 #^pq=b-3
#^pr=b-6c8 #^pt=n8v-6 #^pv=i7v-5 #^pw=b12c-9e-4v-4 #^px=b-9e4 #^py=e7v-6 #^pz=b4
#^q=a-11b-4c-5d6e11g-15h-5i-3n-3o8v-6 #^q$=a-5b-7d3e12f-8g-4o7v-18 #^qi=a-5d6e4m-3v-5 #^qj=e-4v6
#^qk=e-3 #^qn=f5m3 #^r=a-15c-4d-11e6f-8h-11j-10k-9l-3o-5p7q-7r-5t-11u3v9
#^r$=a-17b-3c-14f-11g5h-6k-3m-7n5o-3p3q-10t-8u6v16 #^ra=b-5c11f-5v-6 #^rd=m3 #^re=v-3
#^rf=b14c-8f3v-7 #^ri=v5 #^rl=v-3 #^rn=v3 #^rp=e3 #^rr=b-4c4v5 #^rs=b9v-9 #^ry=e4
#^s=a-16b32c-28e-10g-9h4m-4n-7r-7u-6v-15 #^s$=a-4b13c-5d-3e-3g-5n-8u-3v-3 #^si=b7c-9v-4
#^sj=h3r-3v-8 #^sk=b6c-4 #^sn=a-5b7 #^sx=b4 #^t=a-8b6c-16e-5f4h-9j4l4n3o-5q-9r-8s-3v-3
#^t$=a-8b12c-5e-7f-11g-9h-3j-3l5r-4v-6 #^ti=a-10c-5d7f8n-4t3v11 #^tj=a9b5d-3f7h-3 #^tn=n3 #^tp=g3
#^tx=a-13j12 #^ty=a4 #^v=a-5b-14c-5e-8g-5l-4n-4v3 #^v$=b-3 #^vk=v5 #^vn=c-3i11v-5 #^vx=a-3i-3v4
#^w=a-6b3c-7g-5h3i9 #^w$=a-4g-3v3 #^wi=h4 #^wn=c-4i9v-3
#^x=a26b-19c-14d-13e-14f-11g-3h-8i-8j-3k-5l-10m-14n-6o-10p-6q-10r-20s-3t-7u-20v-8
#^x$=a8b-19c-15d-10e-3g3h-5j-12l-22n-15r-18t-3u-7v-7 #^xb=a-8n10 #^xd=j11k-6s-4 #^xe=k6v4 #^xg=b7v-4
#^xi=b-3c-3e-7f-11i-5j9k-11l7m-3o-4q-7t-3v-6 #^xm=b-3 #^xn=a8b-10j3s10 #^xp=g-5i-3k3q3v10 #^xq=e-10
#^xt=a29b5c4e-7g-3j-16l-15m-10r-5s-9v-25 #^xx=l3n3 #^xy=a4e4j-3u-3v4 #^xz=b-5v6
#^y=a-8b-7c-9d-5g-20h-7i-6m4o-7s-10t-7u10 #^y$=a-22b-4c-5e-4f5g-10k-7m3n-5p5u9 #^yb=c-3h-3v10
#^yd=m12v-7 #^ye=g-4p-6q7v-7 #^yf=b-4v7 #^yh=a-7n6 #^yi=c3d-4e10f-3g-9h-4k5n3u6 #^yj=d-8h3v-6
#^yn=a16b7e-8j-4v-4 #^yq=f6v14 #^ys=v9 #^yt=a-9d3g3l3v-15 #^yx=a10 #^yz=i-3
#^z=a4b-10c-4e-7f-13h-7i-5j-6l-6s-10u3 #^z$=a-6b-4d-12f-3k-8n3r-11 #^zc=b-4 #^zi=b-4c-5g5h-4q3
#^zj=d4g-3 #^zn=c-3r8s-8 #^zo=a4 #^zx=a6v-4 #^zy=u5v-3
#a=a-27b-27c33d-11e-14f-8g-35h-5i-19j-15l-21m-12n-19s-3
#a$=a-18b-22c21d-8e-14f-3g-19h-16i-9j-14l-8m-5n-8o-3r-5t3 #aa=b5f6 #aa$=b5f6 #ab=b-9c8v-5
#ab$=b-6c8v-8 #abi=c3 #abn=r5 #ac=c-3 #ac$=c-3 #ad=v5 #ad$=v4 #ae=b-4c4 #ae$=c4 #aei=v6 #af=b5c-3
#af$=b5c-3 #ag=b-5c3v5 #ag$=b-5c3v5 #ah=v5 #ah$=v5 #ai=a-3b-6c7d4h4j-5k3v-4 #ai$=q-4v5 #aib=b-6c8v-9
#aic=v-7 #aid=k4 #aij=h3 #ail=b-4c3v5 #ain=b-4e3v-5 #aip=b4 #aiz=c10f3 #aj=b8 #aj$=b8 #ak=c7v-5
#aki=c7v-5 #al=b5 #al$=b5 #am$=b-3c-4v4 #amm=b3c-4 #amn=c8 #an=a-11b-7f-3r5u3v7 #an$=c-4 #ana=c-6
#ani=a-3c8j3 #ann=u4 #ao=c-17u3v12 #ao$=c-17v13 #ap=b3c7v-7 #ap$=b10 #apb=b-5c4v-4
#ar=b-8c17f7q7v-14 #ar$=c11f-4q7v-12 #ari=b-3c7 #arp=f6 #at=v-8 #at$=v-8 #av=c14i-6 #av$=c7i-10
#ax=c4 #ax$=c4 #ay=a3v5 #ayt=a3 #az=c5 #az$=c4
#b=a-19b-18c34d-6e-16f-10g-7h-14i-11j-17k-16m-16n-7o-4p-4q-11u-11v-9
#b$=a-13b-13c21d-7e-8f-11g-13h-13j-8k-6l-4m-10o-4q-6r-8t-11u-10v-5 #ba=b-8c3s-3v-4
#ba$=b-4c17r-3v-20 #bae=c-5v3 #bb=v8 #bb$=c-3v9 #be=c-6d3k-4 #be$=b6c-3k-4 #beg=b-3d3 #bh=b-8c12v-5
#bhi=c6 #bi=a-3c9g4v-3 #bi$=b-7c10g4 #bib=b3 #bix=l4 #bj=b3h-3v13 #bj$=b3h-3v13 #bk=b-4c7v-10
#bki=b-4c10v-11 #bm=c9v-10 #bm$=c5v-10 #bn=b-5r5 #bni=b-3c3r4 #bnz=f5 #bo=c-3v4 #bo$=c-6v4
#bp=b8h4i-4v5 #bp$=h4 #bpb=b4 #br=b6c7v-7 #br$=c8v-5 #bs=b7 #bs$=b-5c7 #bw=c4 #bw$=c4
#bx=a3b-5c4n-8v3 #bx$=c7n-8 #bxi=c3 #bxo=c-4 #by=g8 #by$=g8 #bz=b-4 #bz$=b-4
#c=a-10c5f-11g3h-15j-10k-4l-5p-8t-4u-6 #c$=a-8c-6e3g13i-6k-7m-3q-3v-7 #ca=b-4c8d3v-8 #ca$=c10d3v-11
#ce=v6 #ce$=v8 #cf=b-5v3 #cg=b3c-5 #cge=c-4 #ch=b9n-3v-11 #ch$=c4 #chb=b4v-3 #chi=b6 #ci=b9c-9g-6i3
#ci$=v5 #cik=b4 #cin=b3 #cip=g-6i8 #ck=v3 #cm=b5c-8 #cm$=b4 #cn=a3b-5c11e-8 #cn$=a3c7e-3 #cnz=b-6
#co=b5 #con=b4 #cp=b-3c4e3v4 #cpb=b-4c6 #cpi=g5 #cq=e3 #cr=b-3 #cr$=c8 #ct=a-5m5v4 #ct$=a-5m5v4
#cv=p-3 #cvi=p-3 #cw=b-8c9 #cw$=b-4c5 #cwn=c3 #d=a-6c-6d-4g-12h-16j13k6l-12m9n-17o-7t-5u-13
#d$=a-12c-14f3g-16h-9j9k4l-6m3n-9q-3r-4t-3u-10v6 #da=c9v-3 #da$=c9v-3 #db=v6 #de=f-3g-4k3q8 #de$=q7
#dee=k6 #den=j5 #di=b5c4n-3v-17 #di$=b7c-10e-3v-8 #dia=c6 #din=c4 #dj=h-4p-3 #dj$=h-4 #dn=a3k-3s-4
#dni=e3 #dx=a6b-3f4j6k-6m4 #dx$=m4q-4 #dxe=f8 #dxi=a3 #dxp=k-3q5
#e=a-14e-11f3g9h-19i-3k12l-14m-16n-9o8q16s-14t-7v-5
#e$=a-5b-21c-5e-9f-6g9h-16i-7k7l-9m-12n-7o-11p5q12r3s-10 #ea=b-3c12q4 #ea$=c5 #ear=q4
#ee=a4b-7c-6d-3i-6k-3o-12p3r-3v-3 #ee$=a4b-13c-4d-3o-15p4 #eee=o-11q7 #eei=i-4 #eg=b3c-11g5q-4v-5
#eg$=c-10g5v-5 #ei=b5c4f7k6o16p-7q5 #ei$=f8i5k8q-5 #eia=c10q7 #eib=b-4c11 #eic=i-4q4 #eig=b10v-4
#eii=b-3c3 #eik=o3 #ein=b8c-7j3q6 #eio=c-3v6 #eiy=f3 #ej=b3q5 #ej$=h6 #eji=b3 #en=c6f-6j5o9q6r-4v-7
#en$=b-3j4k4p-3q4 #ene=p3q4 #eni=v-4 #enp=o3q-4 #enz=c4 #eo=f9g-3r-3v-8 #eo$=f4g-3v-3 #eoi=f5
#ep=g-3q3r-3 #epm=c-3v4 #er=f3k-3o6v-3 #er$=o5q-6 #erx=f4 #es=b5 #et=g6 #eti=g4 #ex=c5 #exi=c5
#ez=q-4 #ez$=q-4 #f=a-21b30c-23d-7e-14f-4g-23h-9i-18j-15k-11l-4m-10n-11o-5q-5t3u-8
#f$=a-12b9c-7d-6e-14f-4g-14h-5i-11j-7k-6m-3n-4q-4r-3s-3t5u-6v3 #fa=b3v-6 #fb=b7 #fb$=b6 #fd=b14v-16
#fd$=b12c-5v-11 #fe=p3v3 #fi=c-15g-3v6 #fi$=b-6r6s-3v3 #fia=c-4 #fin=f7v10 #fip=b4 #fir=b9v-3
#fix=b3 #fj=b5 #fj$=b4 #fk=b7v-7 #fk$=v-5 #fkd=b3 #fn=b-4v10 #fn$=b-6v11 #fp=b4 #fx=b11v-6
#fx$=b7v-3 #fxi=b4 #g=b14c-15d-10e-3f-16g3j-4k-3l-7m-12n-10o4p-6q-3
#g$=a-8b4d-3e-6f-10k-6l-3m-6n-3p-3u6 #ga=c-3 #gai=v-7 #ge=b11c-5v-9 #ge$=b8v-6 #gei=c-5k4
#gg=a-5b12u-6v-6 #gg$=a-3b10u-6v-4 #gi=b6c-4g-3q-4v3 #gi$=v7 #gig=b5 #gk=b-5v3 #gki=b-5v3 #gl=b3
#gl$=b3 #gm=b-3v7 #gm$=v6 #gn=a3 #gp=b4 #gpn=b3 #gt=a6d-3g4v-7 #gt$=g4v-6 #gx=v5 #gx$=v6
#gy=a-3b9g5u-6v-8 #gy$=b7g5u-6v-5 #gz=b5 #h=b17c-9d-12e-20f-19h-15i-12j-10k-7l-7m-10n7q-6r-9u-12
#h$=c-11e-4f-10h-6i-5m-3n6q-3 #ha=b-4c4 #ha$=b-4 #hb=b10c-3v-5 #hb$=b10c-3v-5 #hc=b7 #hc$=b6 #hd=b4
#hd$=b4 #hi=b8c-6d-4e-7g-3i-7n-7v4 #hi$=a-4v10 #hib=b-5c3 #hic=b7c-4 #hig=c-5 #hip=b7 #hir=a3b4c-3
#hm=b-3c5 #hm$=b-3c5 #hn=c8 #hn$=b-6c9 #hp=b6 #hr=b4 #hr$=b4 #hx=b-3n8 #hx$=b-4c-5n9
#i=a-9b3d-6g-5h-8i-6j-3k-6l-3m-10n-15o-6p-5q-10r-5t-7u-14v-4 #i$=d-4g3l-5m6p3r5
#ia=a-11c12e-10g-7i3s5 #ia$=b-28c9e-7f-12i5s5v4 #iaa=f5 #iab=c9v-12 #iac=c-3 #iae=v-4 #iai=b9q-4v-13
#iaj=b6 #ial=b4 #iam=b4c-7 #ian=c-9v5 #iao=v6 #iap=c4v-4 #iar=c10f3q3 #iav=c10
#ib=a-17b-13c17e-7i-6j-5k-6l6m-3 #ib$=a-4b-10c9e-4f-4k-4 #iba=b-4c4f5v-6 #ibe=b-4d3 #ibh=c4
#ibi=a-4l3 #ibk=b-3c6v-8 #ibn=c-6 #ibo=v3 #ibp=i-4v3 #ibr=b5 #ibs=b5v-5 #ibx=c6v5 #iby=g7
#ic=a-8b11e-4h-5m-4n-4p-6 #ic$=b6c-5g8q-6 #ica=c13d3v-15 #icg=b3c-5 #ich=b10v-6 #ici=b11c-8e-3g-6
#ick=v3 #icm=b5c-8 #icp=b-7c3g5 #icr=c6 #ict=v6 #icv=p-3 #icw=b-8c9
#id=a-8b-18c6f3g-3h-9j6k14l-4m-11q4v8 #id$=a-14b-14f3g-10h-6k8m-11v10 #ida=c4 #idb=v4 #ide=g-4k6q4
#idi=c5e-7v-5 #idx=a3j7 #ie=g6o7v-6 #ie$=b-6c3d4i3k3q5v-3 #iee=d-3o4 #ieg=g3 #iei=b4 #ier=q-4
#if=a-8b17g-4i-3r-6v-9 #if$=a-6b6c7f-8r-7v-5 #ifi=c-4f4r-3 #ifp=b4 #ifx=b4 #ig=a-4b11e-8i-4q-5u-4
#ig$=b3e-4g-10q-3v9 #ige=b9v-3 #igg=b4 #igk=v5 #igp=b3 #igx=v3 #igy=g5
#ih=a-11b18c-6d-5f-12g-3h-4n-12r-4v-10 #ih$=a-5b16c-15f-8g-11n-3v-6 #iha=b-5c4 #ihd=b4 #ihm=b-3c5
#ii=a-4b3c-3g12h5j-10k3m-10n-8p-7r-3v-5 #ii$=a-13c4d-3e-7g7i-3j-4l-6m-3r-6v-4 #iia=v4 #iib=b4
#iic=b9c-8v4 #iid=b-4f8k10 #iie=g3 #iif=b-4c3 #iig=b-8c9 #iih=b5 #iii=a-3g5v-3 #iij=h7v-5 #iik=b-4v4
#iim=c-8v4 #iin=a3d7e4i4q-3r3v-5 #iip=c-5g3 #iiq=v6 #iis=b-4 #iit=g3l5 #iiv=g3i-4 #iix=g-4v-3
#iiy=a-5b6g5v-4 #ij=a-10b-13c-5d12h10j6k-6l-3m-4v-13 #ij$=a-11b-18c-5d5g-6h5j5m-4v-16 #ija=b9
#ijg=h5 #iji=c3i5 #ijn=a-3 #ijp=d4g7 #ijt=d3 #ik=a-7b13c-4e-14g-11h-7j-4k-4l-4m-5n-7v4
#ik$=b8d-6e-10g-11h-4i3k-3m-4n-4r-4 #iki=b7c-8v-4 #ikn=f5 #ikp=b5i-5v3 #ikx=c3 #ikz=r4
#il=b3i-3u4v-11 #il$=b3t5v-7 #ilj=d3 #ilt=u4 #im=a-3g-5i-6k-5v11 #im$=g-3i-3 #ime=b-11k-3v16
#imi=b12c-10v-4 #imm=v-4 #imo=v3 #in=a5c-10e4g-8i11j5q-8r-5u3 #in$=a7b6c-10d-6e-3g-6j7n7p7r-5s10v-8
#ina=b-14c-5v21 #inb=h4 #ind=e8f-3j9v-9 #ine=b-6f6k3v9 #inf=b-14e-4v13
#ini=b9c-3e-7f-9g5i-3j-6s-4v-8 #inj=e13h-6v-17 #ink=b-5v7 #inl=b19j-4s-4 #inn=i4p-5v-10
#ino=b11c7v-14 #inp=b-8e4h3v-7 #inr=c6s4 #ins=b-7v10 #int=b-6v12 #inv=b-3f4i10v-6 #inx=a-4e3i-3u5v6
#iny=a8b-6m-5 #inz=b10c-6i5j-4k-3v-10 #io=a-12b7c-13g-6h-3i-4r-8s10u3v5 #io$=b-6c-9g-3r-7s10v10
#ioa=c-3v7 #ioi=a-4b5v-6 #iop=b5v-4 #iox=b12v-6 #ip=a-5b5c-3d-10e16g-3j-5k-5m-7n-6t-3v-12
#ip$=d-13e3f-3g4h6i5v-6 #ipa=b7e-3 #ipb=b-11c9f-4v3 #ipc=v7 #ipd=b-4 #ipe=b-7c3o4r-5 #ipg=b-5v5
#iph=b13c-5e-3v-4 #ipi=b11c-9g-8h-4v-4 #ipj=d4h3v-4 #ipk=c-6e9v-8 #ipm=v-7 #ipn=b-4c5e9f6i-3v-3
#ipp=v-5 #ipq=b6v5 #ips=b-4 #ipt=v8 #ipv=i6v-4 #ipz=e4v-3 #iq=a18c-4f-8g3i-4j-4k-3m12o-3
#iq$=a12c-11f-3g3m10v-3 #iqe=c5 #iqk=v7 #iqq=v6 #iqr=a4n3 #iqx=a9b-4v-3 #iqy=v-3
#ir=b5e-5g-6j4n-4r8t5v-9 #ir$=b-4q4r12t7 #ira=b-11c8 #ire=b-3 #irf=b9v-7 #iri=a-3b6g-3j4v-10 #irj=h3
#irm=b-3c3v-5 #irn=a3v9 #irr=b5f5 #irs=b8c-3 #iry=j3 #is=a3f-4g-5h-4v3 #is$=a8b-12v8 #isi=a-3
#isr=c6 #it=b-9d4e-4f4g5h-8l9m7n-9p-8q-5s-3v7 #it$=b-5c-7d-6f4g-4i-4l5m5p-7v15 #ite=d3g5 #iti=a4
#itj=d4 #itn=a6c-4d5s-5 #itp=c3 #itr=a-8l8n-3 #itt=f7v-5 #itx=m3 #ity=a-7d-3
#iv=b3c-15e-4h-4i10j-5v-11 #iv$=c-8i6v-12 #iva=c-4i-6v11 #ive=b3 #ivk=b-5i7v-11 #ivn=b4i7v-3
#iw=b19c-10e-4f-6g-9i-5q-3v-13 #iw$=b18c-5e-3g-8i-3q-3v-12 #ix=f3j3m-6n-4q5t-4u-4
#ix$=a10b-5f-14p3v-5 #ixa=b3s-4 #ixe=j7 #ixi=a-9b-4c4f9v14 #ixm=a-4b7 #ixp=k3v-7 #ixt=a8v-7 #ixv=v8
#ixx=a-11b7 #ixy=a6f3 #iy=a6p-3u-4v4 #iy$=a4g4i3n7u-3 #iyi=a5n-3q4 #iyp=b3 #iyq=a-5v7 #iyt=d4v9
#iyx=a4 #iz=a-9b-6c9d7e-4h6j-8m-8n-5q5t-3v-4 #iz$=a-9b-5c8g7h8m-7n-3v-8 #ize=q7 #izg=b3 #izj=f4j-3
#izp=d6 #izx=v7 #j=a-10c-10d24g-4h8i-7k-16l-14m-10n-19o-8p-16q-12r-5u-6v-8
#j$=a-7b-7c-19d14g-30h3i-23k-15l-8m-10n-16o-9p-12r-6t-6u-6v-9 #ja=b10c-3 #ja$=b9c-3 #jb=v5 #jb$=v5
#je=g5k3 #je$=g5k3 #jg=h5 #jg$=h3 #jh=b7 #jhi=b7 #ji=a-5b5c9d5f-12i8j6k-5v-6 #ji$=g-4i8j7v-11
#jia=d3 #jib=c4 #jic=b6c3 #jio=v3 #jip=h-4 #jiz=h5v-11 #jl=b-5d9 #jl$=b-5d9 #jn=e-4h7 #jn$=h9
#jp=b-7g7h6 #jp$=b-4h4 #jpe=d6g7 #jq=d6 #jt=d6 #jti=d10 #jv=i-5v5 #jvi=i-5v5 #jx=a5e5v10 #jx$=v10
#k=a-14b14c-8d-15e6f-5g-18h-12j-4k-7l-13m-16n-17
#k$=a-20b8c-18d-11e7f-6g-16h-7i-5j-5k-10l-8m-9n-12q-3r-7v4 #ka=c7 #ka$=c4 #kg=b-4e6v-3 #kg$=b-4e6v-3
#ki=a-9b5e-15f-3i4 #ki$=a-5b-4c4e-8i5t4 #kic=b3 #kii=v5 #kin=b5 #kip=b7 #kj=b5d-3 #kj$=b5d-3
#kn=f4i6v-4 #kn$=i6v-8 #knn=f5 #knt=e3 #kp=b5i-6 #kpv=i-5v5 #kq=b7v-3 #kq$=b7v-3 #kr=b5i3v5
#kr$=b9v3 #kri=i3 #kt=a9b-3v-8 #kt$=a9v-8 #kx=c12e7v3 #kx$=a-5c7v3 #kxt=a4e8 #kz=r4 #kzj=r4v-4
#l=a-24b27c-25d4f-6g-16h-16i-5j-8k-9m-4n-8o-6r-3s-4t3v-14
#l$=a-17b17c-18f-3g-13h-8i-14j-6k-7m-4n-6t8u-3v-4 #la=b3 #lan=b3 #li=a-4 #lj=b-5d7 #lj$=b-5d7
#ln=a-3b12c-4 #ln$=b4 #lnp=b3 #lo=v-3 #lp=b4i4 #lp$=b4i4 #lt=u4 #lt$=u4
#m=a-19c15d-11e-17f-14g-23h-9i-9j-11k-12l-3m-7n-8o-7q-6t-5v4
#m$=a-17b3c14d-7e-14f-10g-16h-6i-3j-5m-6n-5r-3v-4 #ma=c-6v5 #ma$=c-6v5 #mb=c-5 #mb$=c-5
#me=b-13k-3v13 #me$=b-11c6k-3v7 #mee=v7 #mi=c10v-19 #mi$=c3 #mia=c11v-8 #mib=v-3 #mir=b-3 #mm=b4v-7
#mm$=b6v-5 #mn=c4 #mn$=c14v-7 #mnz=c-6 #mo=c-8v6 #mo$=v3 #mp=b-3 #mpi=b-3c3 #mr=c-5v5 #mr$=c-3v5
#mx=c6v-4 #n=a5b-5d-10e4f-11g-7i4k-5l-13m-19n-8o-11p10q-6r-7s8t-8u-5 #n$=d4j3m-3o-5q3s4t-3u-5v-8
#na=a-6b-10c-25f-6i-6t6u6v29 #na$=a-3c-21e-7i-5t6v17 #nai=b-14e3v19 #nan=c-12u3 #nb=a3h3k-4s-3
#nb$=c11v-3 #nba=c-6v6 #nbp=h4 #nc=a3 #nd=a6c-4e7j9k-14p-3s4v-10 #nd$=b-4e3j12k-12v-4 #ndi=b6j-3v-5
#ne=b-5c-5f3g4i3k4p11r-5s-4v11 #ne$=b-3f4g6i4k5p10s-6v12 #nee=p6 #nf=b-22c-4e-8i-4j-3r10v29
#nf$=b-22c-3e-8i-3s-4v26 #nfi=b-6r7s-3 #ng=b6k3v-6 #ngi=b4 #nh=a3b-14n4v13 #nhi=a3b-14v14
#ni=b6c4d-6e8g-3h-3l-5n-12p8r-5s11v-5 #ni$=a8b5d-3e10f-15g-22i5j8n-5p12t3u-3v-8 #nia=c-6i-5k7s5u4v14
#nib=a-3b-8c5i-5v12 #nic=b5i3p-3s5 #nid=e8g3k-4q-3 #nie=c6 #nif=s4 #nih=b-12v10 #nii=a-3c-5g8p-3v-4
#nij=v3 #nik=b20f-5r-4v-6 #nil=b3 #nim=b-8c4 #nin=a-4f4r-3s5v-11 #nio=b5c-6v-3 #nip=a-3h7v3 #niq=d6
#nir=b4s3v-7 #nis=v9 #nit=a27d-22f7p-7v-17 #niv=b-12i12v-10 #nix=a-17b10c3v-9 #niz=p4v-6
#nj=a3b4d-9e15f-6h7j-8p-7v-23 #nj$=b6d-7e14h5j-3p-7v-18 #njx=a3e4 #nk=b-13v11 #nk$=b-21e3v10
#nki=b6c-3e-3 #nl=a-13b15c-4e4f-5h-4i-8j-8k-3p3v-10 #nl$=a-8b8e4f-4i-4j-8v-9 #nla=b3 #nln=b5
#nm=b-5c12 #nm$=c5 #nn=b4d-8e6f4j5k-4l-6n-3p-5r-11s9t-4v-11 #nn$=a-10b15h-3p-10u-6 #nnd=f5j9k-4
#nnf=b-4v3 #nni=a5b-10e9f7j-5s12 #nnj=h4 #nnl=b4s-3 #nnn=c-3f6j3s5 #nno=u4v-11 #nnp=i-3v7 #nns=b4
#nnt=a13b-7f-9v-3 #nnx=c5e-3i-4 #nny=a9f-8 #nnz=b5c-6i6s3 #no=a-3b6c10d3e-5g6j3k4p10q4u7
#no$=b10c6g8j5k5p7s-3u7v-10 #noa=v5 #noe=c4 #noi=v6 #nop=p4 #np=a-10b-7d-4e5h13p5v-3
#np$=b-3f4h12i-4s-5 #npa=c3 #npd=e3v-6 #npe=b7k4p8 #npk=b-9v6 #npn=i3v-5 #npp=e8 #npq=e4 #npv=i3
#nq=b-4s3v-7 #nq$=b-4s3 #nr=a10b-3h-6n6r-3s3v-3 #nr$=a10c-6h-8n6s6 #nro=c4 #nrx=s-3 #ns=a-6e-6v6
#ns$=a-9e-4v7 #nsn=a-5b4 #nt=a24b-5c-3d-6e-13g-9h-8i-8l-5m-5n-20p-9q-4s-9t-4u-7v-6
#nt$=b-14c-3e-3f-24g-10h-3n-14p-4s-3 #ntb=a4b5g-3 #nti=a23d-9g-4j3l-6t-6v-14 #ntj=a3 #ntn=e-3
#ntp=e3 #ntq=a3d-3e-10 #ntr=s-3 #ntt=a4t3 #nty=f5 #nv=a-7b-10c-4e-5i22s-6v-19 #nv$=b-4f3i17s-4v-15
#nvi=b-3c-4i4 #nw=b3 #nw$=b3 #nx=a-12b3c3f-8g-4j-4n3p5r11t3u8v5 #nx$=a5c5e-11i4k-4n5r5s-11
#nxa=c11v-4 #nxi=b3e3i-5r4s6v-5 #nxn=b3 #nxp=b-3v3 #nxq=a3s-3 #nxr=a-5 #nxs=b5v-6
#nxt=a-20e3p5s12v17 #nxx=a3 #nxy=u5 #nxz=j-7k5v3 #ny=a15b-13f-3h-3m-4n-4q3v-8 #ny$=b-6f-9 #nyi=f3v-6
#nyn=v-3 #nyq=a4 #nyt=a9v-7 #nz=b7c9e-7h-4k-22p-3q-6t-5u-3v-27 #nz$=a-4c-4f4g6j-6k-6n3q-4v-12
#nzd=b3 #nze=b6 #nzi=b4c5k-3 #nzj=h-5j7 #nzn=b-3c14 #nzo=b-4c11 #nzp=b6c-5h3k-3 #nzq=c3e-3 #nzr=c13
#nzs=b6c-3 #nzt=a-3l3 #nzy=a6 #o=a-6c-13e-9g-9h-3i-15m-8n-4r9t-11u4v11
#o$=a-3b-11c-17d-8e-8g-11i-11j3m-4r-4t-7v14 #oa=v15 #oa$=c-3v12 #oam=v4 #oe=r12 #oe$=r8 #og=a6b-4
#og$=a6b-3 #oi=b9f6g4r8v-3 #oi$=c-3f6g5v-4 #oic=v6 #oie=r5 #oii=b3 #oik=b5v-5 #ok=e3v-3 #om=c4
#on=b4s3 #on$=s3 #oni=b6 #op=b3p3r6v-5 #op$=b4 #ope=p3r3 #or=b6 #orn=b6 #ot=a-4g-3l6 #oti=a-4l6
#ox=b12v-14 #ox$=a3b7v-4 #oxk=b3 #p=a-17b8c-5d-9e17g-8h12i-3j-14k-12l-14m-12n-14p-7s-3t-6u-8v-11
#p$=a-5b5c-6d-4e5f-4h13j-12k-9o6p-11s-3u-8v-9 #pa=b3e3u4v-3 #pa$=c-3e5 #pab=v-3 #pai=b7c-4 #pan=c5v6
#pb=b-3c15e-8i-10k-4n-4t-3v-9 #pb$=b-6c9e-6i-10k-4n-3t-4v-5 #pbi=b5 #pbn=f5 #pc=b-11c10v7 #pc$=b-3c4
#pce=v8 #pcn=c8v3 #pcp=e3 #pcr=c-6v3 #pd=b-4c-5e9m-3 #pd$=e5v-4 #pe=b3d4g7k5q5v-23
#pe$=c-4d5e-3f-18g9i-4k6o-6r5v-17 #pee=f4k-6o-10q3 #pei=c5i6o5 #pen=o3 #pep=c5 #per=f5 #pg=c-3v3
#pgi=v6 #pgt=a3 #ph=b19c-8e-8v-5 #ph$=v3 #phi=b24c-7e-3v-16 #pi=a-6b17c-21d-4e-5f3h5j-3k-6q-3r-3v3
#pi$=a-5b16c-7e-5f6i-6t-3 #pia=c-4 #pib=v9 #pig=v7 #pih=b26f-4g-5v-11 #pii=b3h3 #pik=b-9f8
#pin=b-3e4v-6 #pip=b-10c-11e6v-8 #piq=b6 #pit=f-5 #piv=i3 #pix=i4 #pj=d3e-6v6 #pj$=v5 #pji=c3v-6
#pk=c-15e16i-4v-15 #pk$=b-5c-9e9i-4v-11 #pki=b10e-3 #pkx=a4e8 #pl=b6c-3 #pl$=b7c-3 #pm=a-3c3i-6
#pm$=b-4c14i-3 #pmr=c-4v3 #pn=a-5b-16c10d-3e16f4g-8h3k-4n-10p4v-6 #pn$=a-3b-5e5h4n-10s-4v-15
#pni=b7c4 #pnk=e5 #pnl=b-8e5 #pnn=e5 #pnq=a-8e6 #pnt=a8 #pnz=b-8c12e-3f6 #po=v11 #po$=v11
#pp=b4c-9e6h-3s6v-9 #pp$=c-5e8 #ppp=e3 #pq=c-7e9h-3v10 #pq$=c-7e8v9 #pr=b-14c6e-6h8v-3
#pr$=b-5c4e-3h6 #pri=b-6 #ps$=b-4 #pt=a3n8 #pt$=n8 #ptn=a3 #pv=c-8e-5i4 #pv$=b-4c-5e-3i5 #pvn=i-4v4
#pw=b18c-11e-7g-3h-3v-5 #pw$=b10e-3h-3v-4 #pwi=b5c-4 #px=b-9e5v-5 #px$=b-6e4v-4 #py=e8v-6 #py$=v3
#pyk=e3 #pz=b3e4v-7 #pz$=b-5e4v-4 #q=a11b-11c-9e11g-4h-20i-17j-16k-10n-7p-5q-10r-12t-10u-7
#q$=a10b-7c-18d-4e8g-6h-13i-9j-10k-6m3n-13p-4q-7r-8t-9u-5v-8 #qe=c9v4 #qe$=c9v4 #qi=a-3b-9d9e9f-4
#qi$=a-3b-3d8e4g-4 #qic=e6 #qj=a-4e-5v3 #qj$=a-4e-5v3 #qk=e-3v8 #qk$=e-3v8 #qn=f5m3 #qn$=m3 #qnt=e-3
#qq=v6 #qx=a15c-3e-4f-5v-5 #qx$=a11e-9 #qxt=e4 #qy=v-3 #r=b-5c13d-15e-5g-7i-3k-8m-8q-3v-6
#r$=a-8b-14c5e-8f-3g-4h-4i-10j-4k-8m-15n4q-3r6v11 #ra=b-10c23v-11 #ra$=b-3c8v-4 #rai=c11 #rax=c3
#rb=c7v-3 #rb$=c4 #rd=m3 #rd$=c3 #re=b-7c3g5i-4v-10 #re$=b-9c3g5i-4q-4v-7 #rf=b24c-6q-3v-18
#rf$=b8c-5v-7 #rfd=v-3 #rfi=b8 #rfn=b3 #ri=b-4d-3f-4g-6i4k5v-5 #ri$=b-5 #rii=k3 #rin=b-6i4v4
#rix=b3j3v-8 #rj=h5 #rj$=h4 #rl=v-3 #rl$=v-3 #rm=b-3v-4 #rm$=b-3v-4 #rn=a6b5v11 #rn$=v9 #rni=v3
#rnt=a4 #ro=c3 #ro$=c3 #rp=b-3f6v-5 #rpb=f6 #rpj=h3 #rr=f4v9 #rr$=f4v9 #rs=b19c-4v-14
#rs$=b17c-3v-14 #rv=c-3i5 #rv$=c-3i5 #rx=a8f4s-3v-7 #rx$=a3s-3 #rxi=f4 #ry=a-5j3 #ry$=a-3e4 #rz=a9
#rz$=a7 #s=a-13b38c-27d-5e-20f-8g-20i-9j-12k-7l-5m-11n-14o-3p-5r-8s-4u-12v-8
#s$=b13c-12d-10e-13f-4g-14i-8j-9m-6n-15r-7u-8v3 #se=b7q4 #se$=q4 #si=a-5b15c-11v-9 #si$=b3c-3
#sin=b6 #sj=b3h3r-3v-8 #sj$=b4h3r-3v-8 #sk=b9c-5v-4 #ski=b6c-5v-3 #sn=a-11b17c-7e-3 #sn$=a-5b9
#snt=a-3 #sp=c-5v-6 #spb=b-3 #sr=c6 #ss=b10c-7 #ss$=b8c-7 #sx=b5 #sz=v-3 #szi=v-3
#t=a27b-11c-17e-10f-3g3h-25i-9j-11k-17l9n-5o-14p-13q-25r-12s-7t-7u-7v-14
#t$=a12b-6c-27d-5e-6f-12g-12h-20j-20k-9l5n-4o-7p-7q-10r-4t-7v-7 #ta=c7 #ta$=c7 #tb=a3b4 #tb$=a6
#te=g8 #te$=d3 #th=a-7n8 #thx=a-7n8 #ti=a5b-5d13e-3f9h-5i-6l5n-11o-3q-11r-7v7 #ti$=a5b-30e-6i-3r-7
#tia=c5 #tib=a3d5 #tie=b-5g18q-7 #tii=a-8b7d11f4v6 #tij=d6 #tik=b11 #tim=v6 #tin=s-3 #tir=g-9l6n-6
#tit=f10 #tix=a3 #tj=a11b3f5h-6 #tj$=a9b4f5h-5 #tje=g5 #tn=a9b-12c-5d3f-12g-4j-7s-10v-14
#tn$=a10b-7s-9v-9 #tnn=e-3 #tnx=a-8e5 #tnz=a3d3 #to=a7v-4 #to$=a6v-4 #tp=g5 #tpe=g6 #tq=a7d-5e-6
#tq$=a7d-5e-6 #tr=b-4l7s-4 #tr$=l5s-3 #tt=f3 #tt$=a7v-9 #tti=a-3v3 #tv=g6 #tv$=g6 #tx=a-8j13m6v-3
#tx$=a-7j8 #ty=d-4f4 #ty$=f5 #tyi=g3 #v=a-20b-20c-15d-16e-15g-8h-11i30j-12k-3l-10m-8n-13o3p-3s-8u-5
#v$=a-10b-10c-8d-13e-4g-6h-9i18j-6k-12l-3m-7n-10q-3s-5v-12 #va=c-4i-6v8 #va$=c-4i-6v11 #ve=b3
#vee=b3 #vg$=i5 #vi=b-12c3g-3i7k-3p-3v5 #vi$=b-4c5v7 #vib=c4 #vic=v3 #vie=i4p-3 #vin=v-5 #vip=i3
#vk=b-9 #vk$=i-4 #vki=i8 #vn=a-4c-7e-5i10l-3 #vn$=c-5e-4i7 #vx=a-4v3 #vx$=i-4v6 #vy=i6
#w=a-14b31c-16d-13e-9f-10g-16j-5k-5m-3q-7v-17 #w$=a-10b24c-5d-10e-5f-3g-17h-9i-14q-3v-11
#wi=b10c-9h4 #wi$=b7c-5 #wn=b-4i9v-4 #wx=c-3 #wx$=b4
#x=a25b-7c-3d-16e-12f-5g-15h-12i-5j3k-12l-13m-15n-7o-8p-3q-7r-17t-10u-12v-3
#x$=a21b-7c-4d-12e-15f-12g-3h-12k-15l-12n-3o-4q-11r-18s-12t-3u-12v-7 #xa=c11s-5v-12 #xa$=c12s-5v-11
#xb=a-10b-3n10v6 #xb$=a-10b-3n10v6 #xd=a-3j13k-14s-6 #xd$=a-8j9k-10 #xe=b-7f5j7k8
#xe$=c-5f6g-6j6k5v3 #xee=a5 #xet=g4 #xg=b16v-13 #xg$=b16v-8
#xi=b-4c5d-3f4j10k-12l10m-6n-5q-6r5t-4u-3v-8 #xi$=a4b14c-14d-8g-3i-10j-6l7r3t-3 #xia=c3 #xib=b-5
#xid=a-6b-3c6f4j20k-10v-10 #xii=b-6c9 #xij=a-7 #xik=b4 #xil=f3 #xin=i3 #xip=a3b-5 #xiq=a17b-5s3v-7
#xis=a3b-9 #xix=a-10l3 #xiy=i4 #xj=d5 #xk=b3v-4 #xk$=b5 #xl=b5v-3 #xl$=b5 #xm=a-6b4 #xm$=a-5b4v3
#xn=a4b-3c-7j3k-4s13 #xn$=a7c-5j-4s11 #xni=j4 #xnt=j5 #xo=c-4 #xo$=c-4 #xp=b-11f-3g-7q12v10
#xp$=b-6v17 #xpa=c6 #xpe=k3q10 #xpt=v-3 #xq=a10b-4e-5j-3r-5s-4v-4 #xq$=a9b-4e-3r-4s-3v-4 #xr=b-5
#xri=b-3 #xs=v-8 #xs$=v-7 #xt=a12c3e9g-4j-12l-20m-6n-8o-4p3q-3r-4s7
#xt$=a9b-8e9f-12j-9l-13n-6p4s6v-3 #xti=b6l-4v4 #xtn=j-7 #xtt=v4 #xv=i3v8 #xw=c-3 #xw$=c-3
#xx=b3c-5n3v-7 #xx$=a3 #xxi=a-10l4 #xy=a12j-4m-4v5 #xy$=a3e4v4 #xyq=a3e-5 #xyt=a5j-3s3
#xz=a-7j-7k4v10 #xz$=a-4b-7v11 #xzi=j-6 #y=a12b-12c-11d-10e5h-13j-6k-5o-7p-5s-4t-10u4
#y$=a-7b-5c-9g3j-4k-12u5 #yb=c-4g6h-3v6 #yb$=g4 #yba=c-3v3 #yd=m11v-8 #yd$=m12v-7 #ye=g-4p-4q8v-7
#ye$=g-4q8v-6 #yf=b-4v7 #yh=a-7n6 #yhx=a-7n6 #yi=a5d-6e11h-6k7q3t-3u6 #yi$=a7b-5j3m-6n4v9 #yib=c5n-3
#yic=e3 #yie=k6q4 #yii=i3 #yil=m4 #yin=a3 #yio=b3 #yip=e13v-4 #yiq=m6 #yit=v4 #yj=d-8h3v-7
#yj$=d-8h3v-7 #yk=e6 #yk$=e5 #yn=a20b6e-12g-3j-4v-15 #yn$=a13 #yni=a3e-4j-3 #ynt=a3d-4e-3v-4 #ynz=b4
#yp=a3v-4 #yp$=a3b3v-4 #yq=f6m-3v5 #yq$=a-4e-3f8v5 #yqx=a4m-3 #ys=v9 #ys$=v9
#yt=b-4d5f-5i4j-4l3u-5v-8 #yt$=a7i5l-4n-6 #yti=d6j-3l7v-9 #ytq=s3 #yx=a14e-5j5 #yx$=a7j3 #yxi=a8v-5
#yz=a-3i-3 #yz$=i-3v7 #yzi=a-3v-4 #z=b-3c15d4e-12f-7g3i-6j-14l-3m-8p-4s-12t-9v-8
#z$=a-11b-16c7d-4g6h7i-5j-13l-8m-7n5q-8r-9 #za=v-4 #za$=v-4 #zb=b-3c4 #zb$=b-3c4 #zc=b-5v-3 #zc$=b-4
#zd=b4 #zd$=b4 #ze=q6 #ze$=q6 #zg=b3 #zg$=b3 #zi=a-3b11f-5h-4i-3j-9n-4q7r-3 #zi$=a-3b6g8 #zib=k-3
#zid=j-8k3v5 #zie=v-3 #zif=c5 #ziq=m5 #zix=b5 #zj=b-6d7f4g-7h-6j3q-3v-9 #zj$=b-7d7f5g-4h-6j4v-8
#zji=c4 #zn=b5c9r10s-8v-7 #zn$=b-14c14r10s-6 #znt=a5 #znz=b6 #zo=a3b-5c11 #zo$=a4b-4c6 #zp=b5d3k-3
#zp$=b7c-5 #zpb=c4k-3 #zpr=b-3h4 #zq=c3e-3 #zq$=c3e-3 #zr=c11 #zr$=c10 #zs=b6c-3 #zs$=b6 #zt=a3g4
#zt$=a4g4 #zx=a3 #zx$=b6v7 #zxi=b-3 #zxv=i4 #zy=a3u3v-6 #zy$=n4u3
*=a-22b-21c-19d-29e-25f-27g-23h-30i-27j-31k-33l-31m-26n-22o-21p-28q-22r-21s-25t-16u-27v-14
0=b5c-4d5t11v-11 05=t3 08=t4 08__$=t4 0:=c6d-6h-4i-4j-9k-4l-3m-4n-4o-70p-66q-55r-88s-79t-76u7v3
0:0=d5 0:10=c5g8v7 0:100=c6 0:140=c4 0:180=c6 0:190=c5 0:2=c9d3k4q3 0:20=b-3g4 0:200=c3 0:20th=g6
0:3=g9j3 0:4=d10v5 0:40=i4 0:5=g12v3 0:6=g8v-6 0:7=g3 0:86=c3 0:9=c3 0:911=a-6b14d-8
0:a=a-4i-4j-3m3q-9r-4s-4t-5u-3 0:abajo=c6v-6 0:able=b-3j4 0:about=c-11i-3k-3q-3v3 0:abre=v9
0:abren=v7 0:abscess=c6 0:abuela=c4 0:abusaron=b4 0:acabe=b3 0:accept=v3 0:access=v5 0:accident=v-3
0:aceptan=v5 0:achy=c4 0:acosando=a4c-3 0:acoso=a8m-4 0:across=i3 0:acting=b-3c5v-3 0:add=c-3l6
0:address=a-5m-4v9 0:adelante=e5 0:adios=b6v-5 0:adiosito=b-7u9 0:afraid=c4 0:after=g19i-3q-4v-4
0:afuera=c-3v7 0:again=e-3h4l6n-7v-9 0:agarra=b-3 0:agarre=n8 0:agarro=b4c-6v6 0:agent=d6
0:agente=d6 0:agito=c4 0:agradezco=u4 0:agree=a5 0:aguanto=b5v-6 0:agujas=a-3v3 0:ah=n17v-11
0:ahi=b-8c-6v12 0:ahogo=c4g-5 0:ahora=g4 0:ahorcar=b4 0:ahorita=g4 0:ai=d8 0:aid=c-5 0:aide=c-3
0:aint=b-5e12v-5 0:aire=c9 0:al=b3f-5n-4q10 0:alcance=n6 0:alegria=b4 0:alerts=l6 0:algo=b5
0:alguien=j4m-3 0:alive=e4v3 0:all=b3d-4g-9j-5u6 0:alla=i7v-3 0:allowed=c-3v8 0:alone=c-7 0:alot=u3
0:alta=l4 0:alto=n4 0:am=b-3d-9m6n-3 0:amable=u10 0:amaneci=v6 0:amarillo=c3 0:an=c-9h3i-3j-7v7
0:analisis=m3 0:and=c3n-4q-7r-3v-3 0:anda=a-4b5c-5e-5i5 0:ando=a-4b-10c3f-9g7i5v-3 0:andrea=e4
0:annoying=a6 0:ano=c-3e4 0:anoche=v4 0:anos=v7 0:another=d-9k5 0:answer=b-5g5 0:antes=c-5g-5v9
0:antibiotico=v3 0:anxious=b-3 0:any=b9c-6d8e8f-6j-3 0:anymor=b7 0:anymore=h-6k4 0:anyone=d-3h4
0:anything=c5 0:anytime=b3c5q-5 0:anyway=v4 0:apaguen=a4v-3 0:aparato=c4 0:apart=b3 0:app=c-3v8
0:appetite=c6 0:appointment=j3k3m-5q3 0:appreciate=u3 0:appreciated=u3 0:apunte=a6 0:aqui=c-5e6v-3
0:arabic=f3 0:are=c-4d3f-4m6n-3u-5v3 0:arent=c6e-4v-3 0:arms=b3 0:around=g7v7 0:as=a3v6 0:asap=q8v-4
0:asesor=d5 0:asi=b-4e6k5v8 0:asilo=b3 0:asistir=j3 0:asking=v3 0:asma=v9 0:assaulted=b3 0:asthma=v3
0:asusta=a3 0:asustada=b4v-3 0:asustan=a-3v3 0:at=a-13f-4g15j-3k3n-5q3 0:atienda=a4
0:atienden=c-7v12 0:atraganto=b-5 0:atrapada=b6c-6 0:atras=b-5v7 0:attack=c6v-9 0:attacked=v3
0:aunt=a6e-3 0:autorizacion=a3 0:auxilio=b7v-4 0:aventon=i5 0:avisarme=a-4u3v6 0:aviso=a-3b-3g4
0:avisos=l3 0:away=i-3v7 0:awful=b-3c6 0:ayer=f-3i-6 0:ayuda=m7 0:ayudenme=b8 0:ayunar=v7
0:azucar=b-3 0:b=b3v8 0:baby=e-4 0:babysitter=e5g-3 0:back=b5c-10d-10h3l7n3v3 0:backing=v3
0:bad=b4g6v-17 0:baja=a5b-5j3l4v-5 0:bajado=c3 0:bajo=c-7v6 0:banco=n8v-5 0:bandage=c3 0:bank=g3
0:bano=b-6c9k-3 0:bateria=i7v-4 0:battery=b-8v5 0:bawling=b4 0:be=a3b4c-11f-4g-3j3q-7v-4 0:bear=b3
0:beat=a4b-6c-7g4v5 0:beating=b3v-6 0:bebe=b3 0:bed=g7i-3 0:been=a-3g-7 0:before=b-4v6 0:beg=n3v-5
0:begin=l11n-4 0:behind=v5 0:being=b5 0:believe=e5 0:belongs=v4 0:bend=c3 0:bendiciones=u5v-3
0:bendiga=b-5u9 0:best=u4 0:better=j3u3v-3 0:bien=a-4g-4h-3n4u4v8 0:bigger=c3 0:bill=b-4v7
0:biopsy=c4 0:bit=b-3c10v-3 0:black=c6v-5 0:blacked=c5 0:blank=n6 0:bleeding=b-4v4 0:bleeds=b3
0:bless=u7v-4 0:blessed=u3 0:blocked=a5 0:blood=b5 0:bloquear=b-4 0:boarding=g8 0:boca=c4v-3
0:book=v7 0:borde=b7 0:born=b6 0:borrame=a5 0:borrar=a5 0:borreme=j3 0:borrenme=a4 0:borroso=c3
0:boss=e4 0:bot=m14 0:both=c4 0:bother=a12e-3h-3 0:bottle=b3c-3 0:bottom=b3 0:boy=b3c-3 0:bp=b-3c5
0:brain=a-3b6v3 0:brazos=b5c-4 0:break=c-3g3v6 0:breakdown=b6c-4 0:breaking=b7c-7n7 0:breath=b-5
0:breathe=c4f3v-7 0:bring=b-9c-5i7k4v4 0:bro=c-8v8 0:broke=n4 0:broken=c3 0:broma=m7v-6 0:bruises=b3
0:bsy=c-3g11v-4 0:bueno=v10 0:bug=a6 0:building=v4 0:bump=k4 0:bunch=b3c-3 0:burden=a-5 0:buried=c-4
0:burning=d3v4 0:bus=a-5b-3i6 0:busca=e5 0:buscando=b5 0:business=m5 0:busquen=a4 0:busy=v6
0:but=b-12d-4 0:butt=v5 0:button=c3 0:buzz=d7 0:by=a-5b5l3v4 0:bye=b-5g8u5v-5 0:cab=i4 0:cabeza=v3
0:cada=b-3 0:cadera=c-3e5 0:cai=b-5c7 0:calendar=g7 0:caliente=c5 0:call=a-6d12e-6g4h-3j7v-9
0:calle=i3 0:called=b-3e5j-3v9 0:calling=a4c3d-4e5m4v-6 0:calls=a7d-3v-4 0:calm=b3c-7 0:calor=v9
0:cama=b3v-4 0:cambiar=f3h5v-3 0:cambie=l3v3 0:cambien=k3q3 0:cambienme=h3 0:cambio=e4
0:came=a-4l-4n3 0:caminar=c5 0:camion=v6 0:can=b-5c-7d3h3k9n-6q8u-3v9 0:cancelar=a-3k-3
0:cancelaron=v5 0:canceling=j7v-5 0:cancellation=k4v3 0:cancelled=i3j4v-4 0:cancer=b4c-5f-3j-3v5
0:canso=b-3c6 0:cant=a-12b5e-11h-5k3p-5q-7v-3 0:car=a-3c-7g-3i7l-3 0:cara=b3 0:carajo=a4
0:card=b-5v6 0:care=h3i-3u5v-7 0:carro=b-3c-3i5 0:carta=v4 0:casa=b6c-4e4 0:casi=b3 0:cast=v12
0:cat=v4 0:caught=c7v-6 0:cayo=b-3c4e-3 0:cell=d7v-3 0:change=h5j-7k7q5 0:changed=b-4j4l4
0:changing=g4 0:charge=d3 0:chat=a-6v10 0:check=g3k4 0:checks=v3 0:chequeo=v6 0:chest=c-3
0:children=b3 0:chinese=f4 0:chip=e6 0:chofer=c-6i5 0:choke=c3 0:choking=c7 0:chole=a6 0:choose=a3
0:chorro=c4 0:christmas=e3 0:ciatica=c6 0:cierra=f6 0:cigarettes=b3
0:cita=a-8b-8c-5f-3g-9h-4j9k6m-4n-3q9 0:clase=g5 0:clavo=c3 0:cleared=c-6v3 0:click=h8v-4
0:clinic=e4h-3v6 0:clogged=n4v-4 0:closed=b4 0:clot=c4v-4 0:coffee=v5 0:coin=b-3c5 0:cold=j3
0:colicos=c4 0:color=c5 0:coma=b-3 0:come=b5d-4g-8h-4i7j6k11n4v-4 0:comer=a-6b-3v7 0:comes=v5
0:coming=c3e-3g-4j7 0:como=a3g-3 0:company=g8 0:complaint=d4 0:complete=n3 0:compre=e7v-3
0:comprendo=f6 0:computadora=d-6m4 0:comunicar=d8 0:comunico=d-4g4
0:con=d6f-4h7i-6j-4k-3l-4n-6q-3v-5 0:confio=h5 0:conflict=k3 0:connect=d3 0:connection=n5
0:conocimiento=c4 0:conozco=e7 0:consent=v-5 0:consiguieron=m5 0:consuelo=b3 0:consulta=j3
0:consultarlo=g3 0:contact=b-3f6 0:contacted=a5b-3 0:contacting=b4 0:contestar=m5v-9 0:contesto=v8
0:continuar=l5 0:continue=l6 0:contractions=c5 0:cooking=b-3g9v-3 0:cool=v3 0:copay=v4 0:copd=c6
0:cope=b6c-3 0:coping=b8 0:cops=d-3 0:corran=v8 0:correo=v6 0:corriendo=v3 0:corta=c-3n3
0:cortar=a-3 0:cortenla=a4 0:corto=n5 0:cosa=n9v-8 0:cosas=c3n-3 0:costs=v3 0:cough=f4v8
0:coughing=c4v-6 0:could=a4c-3k10v-12 0:counting=b4 0:covered=c3 0:covid=c-3e5v3 0:cowboys=b-3v7
0:coworker=c-3 0:crap=c6 0:crash=b3v-4 0:crashing=c-7v6 0:crazy=b3 0:creo=c6 0:creole=d-4
0:cried=b-3 0:crisis=b12v-8 0:cross=v3 0:cry=b3 0:crying=b-4 0:cual=n-6v7 0:cualquiera=h6
0:cuando=g4 0:cuanto=c-3i3v3 0:cuarto=b3 0:cuello=b8c-4 0:cuerpo=b-3 0:cuesta=v6 0:cuidadora=b5c-3
0:cuide=b-4u7v-3 0:curiosidad=b-3v3 0:customer=d3v-5 0:cut=a-4n6v-6 0:cutting=b5c-5
0:da=a-4f-3h-3i3v3 0:dads=e3 0:dame=g4 0:dando=b-3g3v-3 0:danger=v5 0:dark=b11v-4 0:date=b5h-3k7n-6
0:datos=a3 0:daughter=c-4i3 0:day=b7k6n-7q-3v6 0:days=c5v-7 0:de=c-3d-4f-3m9q-6t-4u3v6
0:deactivate=a3 0:dead=b-3c-4e4i8 0:dear=b-3c3d6 0:debe=m5 0:debo=v6 0:deceased=e6 0:decided=g5j3
0:decir=n3 0:decirlo=n5 0:dedo=b-5 0:deep=c3 0:deja=a-3b7v-5 0:dejame=a3g-6v4 0:dejar=a5
0:deje=a-6f6v8 0:dejelo=g3 0:dejeme=a4g6v-7 0:dejenme=a6 0:del=b3e-5k-7 0:delay=j-4k5 0:dele=j8
0:deme=k3v-3 0:dementia=a3 0:denme=b-4d7l3 0:dense=a-7e4 0:dentist=h6 0:dentista=g4 0:dentro=b8
0:denunciar=a5 0:depre=b10v-8 0:depresion=c-3 0:depressed=v7 0:depression=b4 0:deprimida=b-5
0:desde=b-3n5 0:desea=m4 0:deseo=a3 0:desist=a5 0:desk=b-4d7 0:desorientado=c3 0:despacio=n6
0:despair=b4 0:despedida=a-4b3 0:despertar=b3 0:despierta=b-3 0:despues=g10i-4j-3v4
0:desuscribanme=a4 0:detener=a4 0:devuelvo=b-5c5 0:di=a-3b-6c10l3 0:dia=e-3h-3u6v-6 0:diablo=b6c-5
0:dial=v8 0:dias=c5v-5 0:dice=b5g4v-5 0:did=a-7c5h-5v9 0:didnt=b-4n6 0:die=b4e-3 0:died=v4
0:dieron=e3 0:different=d-4e4g-3k5 0:digalo=n4 0:dije=a5 0:dio=b-10c11e-3 0:dios=b4c-3e5i-3
0:diosito=b7 0:direccion=f3v5 0:dis=m8 0:discharge=b-3c6 0:discontinue=a7l-3 0:disculpe=b3
0:ditch=j3 0:divorced=e3 0:dizziness=c-4v3 0:dnc=a10 0:do=c-16d4e-7g-3h3k4l4n-10u-9v9 0:doble=c4v-3
0:doctor=b-5e3h13l-3m3v-13 0:does=c-9e-3m3 0:dog=b-4g-3n3 0:dogs=v6 0:doing=b4u-6v4 0:donde=h-4i-6m5
0:done=a4v5 0:dont=a7b-3e3j6l-3v-8 0:door=b3e-3g3i-5 0:dormir=g3 0:double=c6 0:down=a3c3g3j-3v-6
0:doy=a-4b8v-14 0:dread=b5 0:dreading=b3c-4 0:dream=b-7v8 0:drive=c3v3 0:driver=c-8i12v-6
0:drives=b-4i7 0:driving=f5g4 0:drop=a4j5v-3 0:dropped=c3 0:drowning=b6 0:drunk=b3 0:due=v3
0:duele=b-3c-5v6 0:duermo=b5 0:dying=c-3v8 0:ear=b-6c6 0:earlier=k8v-3 0:early=i-4v11 0:ears=n3
0:easter=a-3d3 0:eat=b-3c5g-4 0:eating=c-5g3v8 0:echandole=b-3v6 0:effects=v-3 0:eh=n13v-5
0:el=b-3c6d4f-8g4h3m3o-3v5 0:elevator=v5 0:eliminar=a4 0:ella=c-5e5h3v-4 0:else=b-4d-7e3h8j5k3p-5
0:elsewhere=a-3j7 0:email=g-4v7 0:emergencia=b4 0:emergency=b5 0:empapada=c3 0:empezar=c-3l6
0:empezo=c3 0:en=a-5b-5g7i-3k-3m-6q-9 0:encia=b3 0:encuentro=v-3 0:end=a-5b10c-3g-5v3 0:ending=b4
0:energy=c3 0:enero=e4 0:enferma=c3k3 0:enfermera=d8v-7 0:enfermo=c-10i3v7 0:engine=i7 0:english=f8
0:enjoy=b5 0:enough=a4b3c-5i-3 0:enroll=a6 0:entero=b4 0:enterro=k3 0:entiende=a7 0:entiendo=a-6f10
0:entrance=v6 0:entrar=v3 0:entro=c3 0:envenenar=b3 0:envien=a3 0:equipo=b-4v4 0:equivocado=e6
0:equivoque=c4 0:era=e5v7 0:erase=a7 0:eres=m8 0:error=l3
0:es=a-9c-15e12f3h-7i-3j-4k-6m14n-9q-3u-3v6 0:esa=b-7e4f4k7 0:esas=b-3 0:escriba=a-3 0:escribame=g5
0:escriban=a5 0:escribeme=a4g5 0:escriben=m5 0:escribiendo=a4e3 0:escribir=a-3 0:escribirme=f7
0:escuche=h3n7v-3 0:escuela=e4v4 0:escupo=c4 0:ese=a-5c-6e7f-5g-10k5v3 0:eso=v4 0:esos=a3
0:espanol=f9v-4 0:esperanza=v-3 0:espere=g8v3 0:esposa=c3 0:esposo=g3 0:esta=a-4b-7e8f-9g-3h3n5
0:estacionamiento=v6 0:estado=b5 0:estafa=m4 0:estamos=g3 0:estan=i5 0:estar=a-5b7v12 0:estaria=b6
0:este=e8n-4u3v-10 0:esten=a5 0:esto=c-7g-6m11u-4v-15 0:estoy=a-8c-4e-4g4m-5v3 0:estuvo=a4v-8
0:even=b3m-4 0:every=v-9 0:everything=b5c-5u-3v-3 0:everywhere=i6 0:ex=c-7e6 0:examen=v4
0:existing=b4 0:exit=a10v-4 0:expired=i5 0:explain=m8v-4 0:explotar=b4 0:eye=b-5v3 0:face=b4k-4
0:fall=b-3c11 0:fallecio=e8 0:fallo=i5 0:falta=b4j6 0:familia=v-3 0:far=c-6i11 0:farmacia=v7
0:fast=n5 0:fastidio=a7n-3 0:fasting=a-3v4 0:father=e4 0:favor=a4v-3 0:fax=e3v5 0:fcc=a5
0:fear=b4c-3 0:feas=b6v-3 0:fecha=k8n-3 0:fed=a7 0:feel=a-3b7f-3v-6 0:feeling=g4v4 0:feels=g-3
0:feliz=u3v3 0:fell=a-3b-5c6g-3v-3 0:female=h7 0:fever=f4 0:feverish=c4 0:few=g5v-3 0:fiddle=v6
0:fiebre=b-4f4 0:file=a6 0:fin=a13v-7 0:find=b3 0:fine=r-3v13 0:finished=v5 0:fire=b-6c4h3v7
0:fit=c3q4 0:fix=j-5k4v-3 0:fixed=i-6v6 0:flare=c3 0:flashbacks=b6 0:flat=i9 0:flooded=c-5i4
0:floor=m-3v7 0:flu=v4 0:follow=a-3n6 0:following=b3n3 0:food=c5g-3v-4 0:foot=c-5i9 0:for=a3f-9m-7v4
0:forever=u-3v4 0:forget=a16v-3 0:forgot=v5 0:form=b-4e-3g-3v10 0:formulario=v3 0:forward=k7v-5
0:found=b3e4 0:frasco=b5c-4 0:fraude=m5 0:freaking=b9 0:free=j5v3 0:fregando=a4
0:friday=c-3k3o-3q4v13 0:frightened=a-3b3 0:frio=c8 0:from=a3e-4g-7l-5n3 0:front=e3v3
0:fue=c-13e3h4v3 0:fuera=a11 0:fuerte=a-3n4 0:fuertes=c4 0:fuerza=b6 0:fuerzas=b-3c4
0:fui=a-4e3j3v-3 0:full=g5v-4 0:fumar=a-4v5 0:funciona=m4 0:funeral=g3 0:funny=b-4c3 0:further=a6
0:future=b9c-3v-4 0:game=e-3n-4v4 0:ganas=b7c-5 0:gane=v6 0:garage=b6 0:garbled=n7v-4
0:garganta=b-3c3 0:gas=i11v-9 0:gasa=c3 0:gave=c5g-4v-3 0:general=h3 0:gente=a-8d9
0:get=e-6g-7i3j-3m5 0:gets=c3v-3 0:getting=a4b-7i5 0:gimme=g3v-3 0:give=v-7 0:gives=v6
0:glasses=c-3g4v6 0:go=b7c-6i-3n7v-4 0:god=c-3u-4v7 0:going=v-4 0:gomez=h8 0:gone=b5
0:good=b-5c3g6u9v8 0:goodbye=b6v-4 0:got=a-7b3c7k3 0:gout=c4 0:gracias=c-5f-6u26 0:grandma=c6
0:grandson=v3 0:grateful=u5 0:great=c-5u7v9 0:grief=b3c-5 0:gripe=k5v3 0:group=v3 0:guagua=i4
0:gun=b7v-4 0:gusta=a-3v7 0:gusto=b-6h4m3 0:guy=c-4h5v-8 0:guys=i3 0:gym=a-4g4 0:ha=c3 0:habia=v5
0:habla=b-3c-4d-5m6 0:hablamos=e-3g4 0:hablan=b5 0:hablando=e5 0:hablar=c-3d11g6h-5m-3 0:hable=f7n9
0:hableme=e3 0:hablo=c3e-3f4g-3 0:habra=h3 0:hace=b-3c3j5v4 0:hacen=v6 0:hacer=f-3j-3m6v-8
0:hacerle=b5 0:had=c4g-5 0:haga=b4 0:hago=g-3i4 0:haha=b-8v11 0:haitian=d-4f6 0:hall=v8 0:hambre=v10
0:hands=c-3g3v3 0:hang=a3 0:hanging=c-3v5 0:happens=a7m4 0:happy=q-3v7 0:harassment=a3 0:hard=v-9
0:harta=a4b-4v-6 0:harto=a5 0:has=e-4i-4v7 0:hasnt=b-3c6 0:hasta=a4b4g4i6v-5 0:hate=v-4
0:have=d4f7m-6u5 0:havent=g3 0:having=b-5c5v-7 0:hay=a-3e4h-5k5m-3 0:he=a-10b6c-7f-3 0:head=b3n3
0:headache=c-4 0:headaches=c-4v3 0:headed=c6v-3 0:heads=g3 0:heal=c6 0:healed=v4 0:healthy=b-3v6
0:hear=c-10n11v-8 0:hearing=c-3n3 0:heart=g-4h-3n-4v3 0:heartbroken=b3 0:heartburn=b-3 0:heat=v5
0:hell=v-4 0:hello=b-8u6 0:help=a-5b5d-8m7 0:helping=b-3c4 0:her=c-4h4v-5
0:here=c-9e3f-3g4h-4j-3m3n-6 0:herida=b-3 0:hermana=b-3e3h3 0:hes=b4c-5g-5h3v-4 0:hey=v9 0:hi=g-3v4
0:hiding=b8c-5 0:high=c3v-5 0:hija=b-5e5 0:hijos=b4v-3 0:hike=a4 0:him=a-3c-7e8h6v-12 0:hinchan=a4
0:hinchazon=a-3 0:hincho=c4v-4 0:hip=c6 0:his=c3e3m-3v-4 0:hit=b-4c3g3 0:hitting=b5f3 0:hives=c4v-3
0:hizo=v5 0:hoarse=c4 0:hola=d-4u-3v4 0:hold=b-3g5 0:home=i-5v5 0:hoops=b-3c-4v8 0:horario=g8
0:horas=f3j4k4n-5 0:horse=v7 0:hospital=c-5m3v-12 0:hotline=b4v-4 0:hours=b-4m-4v5 0:house=e5
0:how=c-3j-3u7v-6 0:hoy=a5b5v6 0:hoyo=b9g-6 0:hubiera=b3 0:huele=c5 0:huelo=c7 0:human=d5h-4
0:humano=d7 0:hurry=b4c-3 0:hurt=d-3 0:hurting=c-6v4 0:hurts=b-3 0:husband=v3
0:i=a-9b4c-5g-13h3l5o-3p-5q-5r-7s-5t-4v3 0:iba=g8v-5 0:id=a6c-4h12u-4 0:idea=b-5i-5v12 0:ideas=b9c-3
0:identity=m5v-3 0:ido=e5v-6 0:if=a8b3g-3i-5j-4m4 0:igual=v4 0:igualmente=u4
0:ill=a-4b4c5e-3g13l-3v-7 0:im=b7d-7e3f3h-8i4m-3q-9s-5u6 0:in=c-5g9h-6i-4k5m-12 0:inconsolable=b7
0:infierno=b5 0:info=c-3m9 0:informacion=m5v-13 0:ingles=a-3b-6e-3f12k-3 0:ins=i-3v3 0:inside=b4
0:instead=h4k3 0:insurance=c-3v4 0:interes=h8 0:interesa=a3 0:interested=a3 0:internet=v7
0:interpreter=f3 0:inyecte=b5c-6 0:ir=a-4b-8c-3h4i6k9v-4 0:ire=j7v-4 0:irme=i6
0:is=a-8b-3d-4f-4g-10l-3m4n-8o-6q-6t-6v8 0:isolated=a-3 0:issues=v5 0:it=b10c-6d-6g-5j3k8l-3n3q7v-6
0:its=a-3b4d-5l3q-3 0:jaja=b-8c-7v17 0:jajaja=v5 0:jefe=v5 0:job=u7 0:jodas=a4 0:joke=m3v4 0:jose=e6
0:joy=b7c-7 0:jump=i4v-8 0:jumped=v6 0:just=c-5d3g7j-3k-4m-3r-3 0:justificante=v6 0:keep=f-3l-3
0:keeps=c4 0:kevin=e4 0:keys=v3 0:kiche=d-3f6 0:kid=c4g-3 0:kids=g6i-3 0:kien=m6 0:kil=b13
0:kill=a6b3c-3g-4j3 0:killed=v7 0:killing=b-7c3v4 0:kim=d-4h4 0:kind=a-4g-3m3u7 0:kindly=a3
0:kms=b13 0:knees=c4h-4 0:kno=e4 0:knock=g-4v4 0:know=a-4b5v-8 0:korean=f3 0:kreyol=f6
0:la=f-14g4k5m-8n-3o-8u3 0:labor=c7 0:labs=c-5h-3v12 0:lado=a3i4 0:lady=b-4d4e3h4v-4
0:lamanana=b-3c3g3k3q-10 0:landlord=e5 0:language=f6 0:lanoche=c3i4v-5 0:larguense=a4
0:las=b5c4d4f-7i4v-4 0:last=a5e4g-3 0:lastime=c7 0:latarde=f-4g10k5q8 0:late=g3v9 0:lately=c5
0:later=a-5b-5c-10g7v-8 0:laughing=v10 0:law=e3 0:le=h-7i-3j-3u6 0:leaking=b-4c10v-3 0:leave=b-4
0:leaving=b3 0:lee=d-3 0:left=b3v-4 0:leg=v4 0:legit=m6 0:legs=c3 0:lejos=i3 0:les=a4v-4
0:let=a5b-4g4j6v-5 0:letter=v5 0:levantar=c3 0:levanto=b3 0:level=c5 0:libere=j6k-3 0:licencia=i4
0:license=b-3i7 0:lie=c7 0:life=a-6b11 0:lift=i8j-6 0:light=c4 0:like=a-9b-3c3f-9h7l3m4v5
0:linda=e3n-5u6v-8 0:line=a3m-4n8 0:link=v9 0:liquido=c4 0:list=a5f3l3 0:lista=a4 0:listening=b5
0:listens=h4 0:live=a-5i-3v-9 0:llamada=d4m3 0:llamadas=a4d-3 0:llamar=a5v-5 0:llamarme=a4f6
0:llamaron=a-5v12 0:llameme=a-6d7g-3 0:llamen=a4f3v-6 0:llamo=a-4e6v5 0:llegar=b-3 0:llegaron=v3
0:llego=a-5g-4n5v8 0:lleva=b-3i9 0:llevame=b9 0:llevar=v3 0:lleve=f3 0:llevo=v5 0:llora=b-4
0:llorar=b6v-3 0:lloro=b5 0:lo=a5b-6e5g8h-3v-10 0:lobby=v5 0:loca=c-3v5 0:located=v4 0:locked=b-4v4
0:locks=c3v-3 0:loco=b3 0:locura=b4 0:log=v11 0:lol=a-8b-9c-3g3i-7v15 0:long=v5 0:longer=a4b10v-8
0:look=e-3 0:looking=e7 0:looks=c-4v3 0:lord=b5 0:los=b-6d-4e-4i-4l3n-14u7v4 0:lose=a3 0:losing=b4
0:lost=b-3e4g-5 0:lot=v8 0:louder=n7 0:lousy=c4 0:love=u5v-6 0:low=c8v-5 0:luego=b-4c-3f3g18v-3
0:lugar=j8 0:luis=e8 0:lunar=c4 0:lunchend=g3 0:lunes=d5g9 0:luz=v7 0:lymph=c5 0:maam=e3
0:machete=b3 0:machine=m3v-4 0:machines=d3 0:made=b3 0:mailbox=c4 0:make=a5b3g-4k5n3
0:mal=b-12c15e6v-16 0:mala=n6 0:malas=b5c-3 0:maltratan=b4 0:man=b6c-3h4v-3 0:manager=d6
0:manana=g11 0:manchando=c8 0:mandan=a5 0:mandando=a-4v9 0:mandarin=f9 0:mandarme=l4 0:mande=a-7f4n8
0:mandelo=n3 0:mandeme=v7 0:manden=a7v-9 0:manejando=g7 0:manejar=g-5v3 0:manejo=i7 0:manera=n4
0:mano=b9c-6 0:many=a6c-3u3 0:maquina=m5 0:maquinas=d3 0:march=e3 0:marco=e6 0:maria=b-3e7v-4
0:martes=j4k4q6 0:mas=a4c-3d-7g4i-3m3n11v-7 0:mata=b-4v5 0:matando=v6 0:matar=b8d-4v-9 0:matarme=v4
0:matter=b3 0:may=a-6e3l4m6 0:maybe=k-4 0:me=b8d4e-7l3n-10o-7p-8q-3r-10s-7t-5v3 0:means=i5
0:meant=a-3e6 0:medical=d5i3v-8 0:medicare=v7 0:medicina=b-3c4 0:medicinas=c-3 0:medico=h9k-3
0:medio=n5 0:meet=b5 0:mejor=b6h4v-9 0:meltdown=b3 0:menos=h6 0:mensajes=f4l3 0:mentally=b7c-3
0:menu=v7 0:mesa=b7 0:message=a-5l3 0:messaging=a5 0:metio=c-5 0:mexico=b-3e6
0:mi=a-6c-6d-8e-3i7j5n-13u-3 0:miedo=b-4 0:mierda=a7 0:might=g5v-14 0:migraines=v4 0:mija=c3
0:mil=c4 0:miles=i4 0:million=c-3v4 0:mind=a-4c-3j5l7v4 0:minutes=g5 0:mire=f-3v-4
0:mis=a-6c-6e-5l4v7 0:misa=g5 0:misery=b6 0:miss=c4 0:missed=k4n9v-4 0:mistake=e3 0:mistaken=e4
0:mixed=v-3 0:mixteco=f4 0:mole=c4 0:molestan=a4 0:mom=b5c3v-4 0:momento=g7 0:mommy=c-3e5
0:monday=g5k4q-3 0:month=c4e3 0:mordio=c3 0:more=a7c-5d-4f-3h5j-4k-7m4n6 0:moretones=b3 0:morir=f4
0:morning=v3 0:mother=a4f7 0:motor=c-4i6 0:move=c3g-3j-8k10q8v-5 0:moved=e10k-5v-5 0:moverla=k5
0:movido=i6 0:movie=v7 0:moving=c5 0:mrs=e3 0:much=b6f-8u3 0:mucho=c-7f6 0:muelas=v3 0:muero=b-6v13
0:muerta=v-5 0:muertos=b4 0:mueve=c6 0:mujer=h6 0:mujeres=h3 0:mundo=b5c-3f-3 0:muneca=b4c-4
0:muriendo=v4 0:murio=c-5e4 0:must=j5 0:mute=a10 0:muy=g-4u7 0:my=c-3i6m-4n-12o-3r-5s-4t-5u-5
0:myself=g-3 0:naci=b7m-6 0:nacido=b5 0:nada=e-3u7v3 0:nadie=a-3b3c-4v3 0:name=e6 0:near=v3
0:necesita=m4 0:necesito=f3j3 0:neck=c4 0:need=f3i5n-4q-3v3 0:needle=c5 0:negro=c7 0:neighbor=e5
0:nerves=b3 0:never=a9b-4c-4e4j4l-4v12 0:new=b-9g-3h6i-4k5 0:next=b3 0:nextmonth=g7k5
0:nextweek=g4k6q-6v12 0:nice=c-3g-3u6 0:night=b3v-4 0:nina=b3 0:nine=v4 0:nino=b-6c7v5 0:ninos=c-3g5
0:no=a6b-5c-3e3f4g-6h6i7j9l-7m-6n3p-14q-21s-42 0:nobody=b6c-5g-5v3 0:noche=b6 0:nodes=c5
0:nolonger=b-6e4j3 0:nomas=a-4i5k3v-4 0:nombre=c3 0:noon=g8 0:normal=v4 0:nos=b4e6v-7 0:nose=c3
0:not=a8d4e4g-3h5k-5s-3v-5 0:note=v4 0:nothing=a4b5c-3u4v3 0:novio=f6 0:now=c-3d-6f-4l3n-6
0:nubes=c3 0:nueva=v5 0:nuevo=a-7l4n8 0:numb=b6 0:number=e5 0:numero=e4v3 0:nunca=a4c-4v4
0:nurse=b4d10e-5 0:nvm=v6 0:o=a5b6d-4e-10m3 0:obliged=u6 0:odd=b12c-6v-7 0:odia=b5
0:of=c5d-3f-9h-5m-4u5v4 0:off=e-3j5m-7n4u-3 0:office=b-3 0:ohio=j3 0:oi=n11 0:oiga=b3 0:oigo=b4
0:ojala=b4 0:ojo=b-6v5 0:ok=c-6g-5l4n7r-16v14 0:old=v8 0:older=v-5 0:olvide=j7k-6v5
0:olvidense=a9v-5 0:omg=v6 0:on=b3g11h-3j4l6q-5u-4 0:once=a-4c-3g4n8v-4 0:one=h7i3 0:only=f3h3j-6
0:oozing=c4 0:open=v14 0:operacion=b5v-5 0:operaron=v8 0:operator=d5 0:opinion=h4
0:opt=a5b-6c-5l10v-4 0:opting=a4 0:options=m5n-4v-3 0:optout=a7 0:or=i6v5 0:order=h-3v4 0:orina=c5
0:other=e3h5k-4 0:otra=a-6d-8f-3i-3k8l5m-3n-4 0:otro=a3b-4g3h5j4n-3p-6 0:out=c5d-5i3l-5u-4v-3
0:outside=c-3v5 0:over=c5k-3n4 0:overdosed=b8c-4 0:overpass=b8 0:oxigeno=c3 0:oxygen=b-3c3v-3
0:oye=c-5n6v4 0:p=a7b-4v-3 0:pacemaker=c3 0:paciente=v-4 0:pagar=i3 0:paid=v5
0:pain=c-5e-3m-6n-4u4v10 0:pains=f5 0:panic=v4 0:panico=b4 0:papa=c4e3v-3 0:papeles=a-5v6
0:para=c6i3k5n-7q6 0:parada=b-7c-3i-4v9 0:parale=a7v-3 0:parar=a8 0:pararme=b-4c4 0:pardon=n6v-5
0:pare=a4v3 0:paren=a-6b-6 0:parenle=a4 0:parking=a-4b-3c-6v9 0:part=n3 0:parte=a3c3m3 0:pas=a6f5
0:pasa=i5 0:pasado=c-3v3 0:pasar=c4 0:paseme=d6g-3k3 0:paso=b5c-4v6 0:pass=b-5c3i5
0:passed=b-3c6e5v-5 0:past=b3 0:pastilla=b-11c7 0:pastillas=b6c-6v-4 0:patel=a-4b-3e-6h22v-18
0:patient=e8v-13 0:patients=v7 0:patron=g6 0:pay=b5i9v-4 0:paz=a4e5v-3 0:pcp=h5k-3 0:peace=b4
0:pecho=b-3c3 0:pedi=a8e-5 0:pee=b-4c6g-4v-7 0:peeing=c4 0:pega=b-5g4v3 0:pegado=v4 0:pegar=b8
0:pelicula=b-5v3 0:pena=b4c-5v11 0:pensado=b-4v4 0:pensamientos=b5v-4 0:people=b4c-4d4v-3
0:peor=b-3c5v-4 0:perdi=g-4n7 0:perdida=b4c-7 0:perdio=e5v-8 0:perdon=e-5v6 0:perfect=c-5v7
0:perhaps=v4 0:period=c5 0:permiso=a3 0:permission=a6d-3 0:pero=v5 0:perro=b-9v8
0:person=a-3d4e6f3h-3 0:persona=d-4 0:peso=c5 0:pharmacy=v3 0:phishing=m4 0:phone=f-3h-3
0:phones=b-3 0:pick=g-3i8v-6 0:pico=b-3c3v-4 0:picture=v7 0:picturesick=c9 0:picturestop=a7
0:picturethanks=u7 0:pie=b-3g-3i7 0:pienso=a-3b7c-5g6 0:pies=c5 0:pila=g6 0:pill=b-3c6
0:pills=a-3b7c-7 0:pink=c3 0:pise=c5 0:piso=v4 0:pizza=e7 0:place=e4v-6 0:plan=b7 0:plane=g6
0:planned=b6 0:plants=b-4 0:platico=g3 0:please=c-20d6f9h4n6q-6 0:poder=k3v-5 0:podre=j5
0:point=b9e-4m-4v3 0:police=e6 0:policia=a-4b5 0:pon=i10 0:ponen=v7 0:pongame=l5 0:pongo=m8
0:por=c-5e-4f-3 0:porque=c4 0:portal=b-3v11 0:portugues=f6 0:pos=i3 0:posible=k4 0:positive=c4
0:positivo=c3 0:postpone=k6 0:pounding=v-3 0:power=c-4v6 0:practicantes=h4 0:precios=b-6v6
0:pregunta=n3 0:preguntar=b-3v6 0:pregunteme=g3 0:prende=i4 0:presion=b-3 0:press=a4 0:pretty=c3
0:prices=v3 0:problem=v-3 0:problema=c-4 0:problems=v3 0:program=a3 0:proposito=b4 0:provider=h4
0:psicologo=v3 0:ptsd=b7 0:pueda=k5v-5 0:puede=b-4c-4f5h3q3v-16 0:pueden=c-3i4l3
0:puedo=a-6h-3m-3q-4 0:pues=b3c9v5 0:puffy=c3 0:pulled=c3 0:puntos=v5 0:purge=a4 0:purpose=b3c-6
0:pus=c4 0:puse=b-3c3 0:push=c-4k10q5 0:puso=b5c-4 0:put=a-5c-4h4l3 0:putting=g3
0:que=c-3e-5g-5h5i-9m5q-5u4v-8 0:queda=i6 0:quedo=g5 0:queja=d3h-3 0:queman=b-3c4 0:queme=c5
0:quemo=c5 0:querer=a-4 0:question=d3n3v-3 0:questions=v3 0:quien=a-8b-9d4g-5h3i6m5 0:quienes=m4v-3
0:quiere=b7f4v-9 0:quieren=b3 0:quiero=e-6f-5h5i-3l4m-12r-3v-7 0:quiso=b4 0:quit=b-7e5j-4
0:quita=c3v-6 0:quitame=a9v-4 0:quitan=a-3c-3v6 0:quitar=a6 0:quitaron=i3 0:quite=a-3b-7c8v-3
0:quiteme=a7j4 0:quiten=a-4l4 0:quitenme=e-3 0:quito=b7 0:racing=c4 0:rain=c-6k7v10 0:raite=i5
0:ramos=h3 0:ran=a-4 0:rancho=v3 0:raped=b4 0:rapido=n4 0:raro=b-4c6 0:rather=a4b4d-4h8v-3
0:ratito=g4 0:rato=e3g3 0:re=a-11l10 0:reach=a3g7v-3 0:reached=e3 0:reaction=c6 0:read=f12v7
0:ready=b6 0:reagendar=k6 0:real=d3e-3f-3g-3m5v-4 0:really=b3 0:reason=c6 0:rebook=k11 0:receive=a4
0:recepcionista=d3 0:receta=v8 0:rechazo=a7v-3 0:recibir=a4 0:recital=k3 0:recoger=i5 0:record=v3
0:recordatorio=v4 0:records=d4 0:red=c8v-8 0:redness=v3 0:refill=g-3v7 0:refrain=a3b-5 0:refuse=a4)";

}  // namespace rb::grammar
